## wordpass - passphrases from a word list
##
##   wordpass              six words
##   wordpass -n:8         eight words
##   wordpass --list:FILE  your own list, one word a line
##
## Randomness comes from std/sysrand (getrandom, BCryptGenRandom). std/random is never used here:
## it is a fast generator for games, its output can be computed from the seed.

import std/[sysrand, strutils, parseopt, math, sets]

const builtIn = staticRead("../data/words.txt").splitLines()

proc below(limit: uint32): uint32 =
  ## Uniform in 0 ..< limit. Values of the last, incomplete block are thrown away (no modulo bias).
  let top = (uint32.high div limit) * limit
  while true:
    var b: array[4, byte]
    if not urandom(b):
      quit "no system randomness available", 2
    let v = (uint32(b[0]) shl 24) or (uint32(b[1]) shl 16) or (uint32(b[2]) shl 8) or uint32(b[3])
    if v < top:
      return v mod limit

proc phrase(words: seq[string]; n: int): string =
  var ws: seq[string]
  for _ in 1 .. n:
    ws.add words[int(below(uint32(words.len)))]
  ws.join("-")

when isMainModule:
  var n = 6
  var words = builtIn
  for kind, key, val in getopt():
    case key
    of "n": n = parseInt(val)
    of "list": words = readFile(val).splitLines()
    else: quit "unknown option: " & key, 1

  var clean: OrderedSet[string]
  for w in words:
    if w.strip.len > 0: clean.incl w.strip.toLowerAscii
  let list = block:
    var s: seq[string]
    for w in clean: s.add w
    s
  if list.len < 1000:
    quit "the list has only " & $list.len & " different words, that is too few", 1

  echo phrase(list, n)
  stderr.writeLine formatFloat(float(n) * log2(float(list.len)), ffDecimal, 0), " bits (", list.len, " words)"
