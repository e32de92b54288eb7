/** Has the browser keep the page for times without a network. */

/** The page's own first load comes first; a browser that is never idle starts after this time. */
const IDLE_WITHIN_MS = 5000;

/** Does nothing on the development server, whose files change, and where the browser cannot or may not. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const start = () => {
    // Not over HTTPS, or forbidden by the reader: the page works as before, but only with a network.
    navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI)).catch(() => {});
  };
  const whenIdle = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(start, { timeout: IDLE_WITHIN_MS })
      : setTimeout(start, IDLE_WITHIN_MS);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
