// Formats of the clock.
const two = (n) => String(n).padStart(2, '0');

/** 07:05 */
export function hm(date) {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Monday, 3 June */
export function long(date) {
  return date.toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
}
