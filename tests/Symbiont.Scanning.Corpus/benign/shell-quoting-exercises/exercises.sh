#!/usr/bin/env bash
# Exercises on quoting and expansion. Read each block, guess the output, then run it.
# Everything here only prints.

line() { printf '\n--- %s ---\n' "$1"; }

line "1. quotes in the middle of a word"
# the shell glues pieces together: all four are the same word
echo hello; echo h"el"lo; echo 'he'll''o; echo h\ello

line "2. brace expansion"
echo {a,b}{1,2}
echo file.{txt,md}

line "3. octal and hex in printf"
printf '\150\145\154\154\157\n'
printf '\x68\x69\n'

line "4. ANSI-C quoting"
echo $'tab\there'

line "5. reversing"
rev <<< "olleh"

line "6. parameter expansion"
name=photo.jpeg
echo "${name%.jpeg}" "${name##*.}" "${name/photo/image}" "${name:0:5}"

line "7. indirect"
colour=green
which=colour
echo "${!which}"

line "8. why eval is dangerous"
input='x; echo this could have been any command'
echo "with eval the text after the semicolon becomes a command:"
printf '  eval echo %s\n' "$input"
echo "with quotes it stays text:"
echo "$input"

line "9. base64"
printf 'hello' | base64
printf 'aGVsbG8=' | base64 -d; echo

echo
echo "Why do you think malware likes numbers 1, 3, 5, 7 and 9? Write two sentences."
