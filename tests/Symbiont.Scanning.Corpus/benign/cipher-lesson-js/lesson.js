// Lesson 4: how programs hide text - and why that is no protection.
// Open lesson.html, read the numbers, guess, then press the button.
'use strict';

const exercises = [
  {
    title: 'Character codes',
    hidden: [84, 104, 101, 32, 113, 117, 105, 99, 107, 32, 98, 114, 111, 119, 110, 32, 102, 111, 120],
    solve: (h) => h.map((c) => String.fromCharCode(c)).join(''),
    hint: 'Each number is one character; 65 is A.',
  },
  {
    title: 'Base64',
    hidden: 'VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZy4=',
    solve: (h) => atob(h),
    hint: 'Letters, digits and often = at the end.',
  },
  {
    title: 'ROT13',
    hidden: 'Gur dhvpx oebja sbk whzcf bire gur ynml qbt.',
    solve: (h) => h.replace(/[a-z]/gi, (c) => String.fromCharCode((c <= 'Z' ? 90 : 122) >= (c = c.charCodeAt(0) + 13) ? c : c - 26)),
    hint: 'Count thirteen letters on.',
  },
  {
    title: 'XOR with 0x37',
    hidden: '5f 52 5b 5b 58',
    solve: (h) => h.split(' ').map((b) => String.fromCharCode(parseInt(b, 16) ^ 0x37)).join(''),
    hint: 'Doing it twice gives the original.',
  },
];

// Malware uses the same four steps in front of eval(). This page only shows text:
// textContent, never innerHTML, never eval.
function show(exercise, list) {
  const item = document.createElement('section');
  const head = Object.assign(document.createElement('h2'), { textContent: exercise.title });
  const code = Object.assign(document.createElement('pre'), { textContent: [exercise.hidden].flat().join(' ') });
  const hint = Object.assign(document.createElement('p'), { textContent: exercise.hint });
  const button = Object.assign(document.createElement('button'), { textContent: 'Solve' });
  const answer = document.createElement('output');
  button.addEventListener('click', () => { answer.textContent = exercise.solve(exercise.hidden); });
  item.append(head, code, hint, button, answer);
  list.append(item);
}

document.addEventListener('DOMContentLoaded', () => {
  const list = document.querySelector('main');
  exercises.forEach((e) => show(e, list));
});
