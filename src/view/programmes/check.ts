import {html} from 'lit';
import {programmes as words} from '../../locales/en/programmes.js';
import type {Check, Question} from '../../model/index.js';
import {redFlagsWithNumbersView} from '../red-flags-with-numbers.js';
import {inlineView, richTextView} from '../rich-text.js';
import type {Scope} from '../scope.js';

const questionView = ({ask, answer, perSide, options}: Question): unknown => html`<li>
  <strong>${ask}</strong>
  <span part="answer">${perSide ? `${words.perSide}, ` : ''}${words.answer[answer]}${options.length > 0 ? `: ${options.join(' · ')}` : ''}</span>
</li>`;

/** Something to test or to answer now and then: how it is done, what to note, and what an answer says and does not. Where there is only to answer, it is how it feels, and the red flags stand open. */
export const checkBody = (check: Check, scope: Scope): unknown => {
  const {say, library} = scope;
  return html`<header part="header">
      <p part="eyebrow">${words.check}${check.repeatWeeks ? ` · ${words.again(check.repeatWeeks)}` : ''}</p>
      <h3 part="title">${check.title}</h3>
      <p part="purpose">${check.purpose}</p>
    </header>
    <section part="before"><h4>${say.before}</h4>${richTextView(check.before, scope)}${redFlagsWithNumbersView(scope, !check.steps[0])}</section>
    ${check.steps[0] && html`<section part="steps"><h4>${say.steps}</h4><ol>${check.steps.map((step) => html`<li>${inlineView(step, scope)}</li>`)}</ol></section>`}
    <section part="questions"><h4>${words.questions}</h4><ul>${check.questions.map(questionView)}</ul></section>
    <section part="reading"><h4>${words.reading}</h4>${richTextView(check.reading, scope)}</section>
    ${library.exercises[check.exercise ?? ''] ? html`<p class="note">${words.tested}: ${library.exercises[check.exercise ?? '']?.title}</p>` : ''}`;
};
