// A button at each piece of code that copies it. Without a clipboard, as on a page that is not secure, there is none.
if (navigator.clipboard) {
  for (const code of document.querySelectorAll('.code')) {
    const button = document.createElement('button');
    const say = (text) => { button.textContent = text; };
    button.type = 'button';
    say('Copy');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code.querySelector('code').textContent).then(() => say('Copied'), () => say('Not allowed'));
      setTimeout(say, 2000, 'Copy');
    });
    code.querySelector('figcaption').append(button);
  }
}
