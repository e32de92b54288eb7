/** A group of buttons is one stop of the tab key; arrows go on within it. */

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** For `{@attach rove}`: returns the clean-up. */
export function rove(group: HTMLElement): () => void {
  const buttons = (): HTMLElement[] => [...group.querySelectorAll<HTMLElement>('button')];
  const enter = (current: HTMLElement | undefined): void => {
    for (const button of buttons()) button.tabIndex = button === current ? 0 : -1;
  };
  const onKey = (event: KeyboardEvent): void => {
    const all = buttons();
    const at = all.indexOf(event.target as HTMLElement);
    const step = STEPS[event.key];
    if (step === undefined || at < 0 || event.shiftKey) return;
    event.preventDefault();
    all[(at + step + all.length) % all.length]?.focus();
  };
  const onFocus = (event: FocusEvent): void => enter(event.target as HTMLElement);
  // Buttons come and go with zooming: one of them always takes the tab key.
  const observer = new MutationObserver(() => {
    const all = buttons();
    if (all.filter(({ tabIndex }) => tabIndex === 0).length !== 1) enter(all[0]);
  });
  enter(buttons()[0]);
  group.addEventListener('keydown', onKey);
  group.addEventListener('focusin', onFocus);
  observer.observe(group, { childList: true });
  return () => {
    group.removeEventListener('keydown', onKey);
    group.removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}
