import {html} from 'lit';
import type {Scope} from './scope.js';

/** The red flags level by level, most pressing first, each with what to do, and below that what `help` has for the level. */
export const redFlagList = ({say: {redFlags: {levels, list}}}: Pick<Scope, 'say'>, help: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(levels).map(([level, what]) => html`<p><strong>${what}</strong></p>${help[level]}
    <ul>${list.filter((flag) => flag.level === level).map(({sign, why}) => html`<li>${sign} <em>${why}</em></li>`)}</ul>`);

/** What must stand before any circuit. A host page can restyle it; no content can leave it out. Pages about pain have the box with the reader's own numbers. */
export const redFlagsView = (scope: Pick<Scope, 'say'>): unknown => html`<details part="flags">
  <summary>${scope.say.redFlags.title}</summary>
  ${redFlagList(scope, {emergency: html`<p>${scope.say.redFlags.numbers}</p>`})}
</details>`;
