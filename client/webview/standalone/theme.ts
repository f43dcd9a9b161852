/** Whether the page is dark now: it begins as it was exported, and a button changes that. */
let isDark = document.body.classList.contains('vscode-dark');

const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');
const darkness = matchMedia('(prefers-color-scheme: dark)');

const button = document.createElement('button');
button.type = 'button';
button.id = 'theme';
button.textContent = 'Dark';
button.title = 'Show the page in dark or light colours';
button.addEventListener('click', () => {
  isDark = !isDark;
  apply();
});
document.querySelector('header .zoom')?.before(button);

for (const wish of [contrast, darkness]) {
  wish.addEventListener('change', () => {
    if (contrast.matches) isDark = darkness.matches;
    apply();
  });
}
if (contrast.matches) isDark = darkness.matches;
apply();

/** Whoever asks for more contrast gets it, dark or light; the classes are those of the preview. */
function apply(): void {
  const { classList } = document.body;
  const isStrong = contrast.matches;
  classList.toggle('vscode-light', !isStrong && !isDark);
  classList.toggle('vscode-dark', !isStrong && isDark);
  classList.toggle('vscode-high-contrast', isStrong);
  classList.toggle('vscode-high-contrast-light', isStrong && !isDark);
  button.setAttribute('aria-pressed', String(isDark));
}
