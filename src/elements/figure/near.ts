/** Does something once, when an element comes within half a window of being seen. */
export function whenNear(element: Element, act: () => void): IntersectionObserver {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    observer.disconnect();
    act();
  }, {rootMargin: '50%'});
  observer.observe(element);
  return observer;
}
