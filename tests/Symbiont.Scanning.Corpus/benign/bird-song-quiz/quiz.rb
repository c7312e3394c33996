#!/usr/bin/env ruby
# frozen_string_literal: true

# A quiz about bird songs: plays a recording, asks for the name, repeats what was wrong.
require 'json'

birds = JSON.parse(File.read(File.join(__dir__, 'birds.json')))
score = Hash.new(0)
queue = birds.shuffle.first(10)

until queue.empty?
  bird = queue.shift
  system('ffplay', '-nodisp', '-autoexit', '-loglevel', 'quiet', File.join(__dir__, 'songs', bird['file']))
  choices = (birds.reject { _1 == bird }.sample(3) + [bird]).shuffle
  choices.each.with_index(1) { |b, i| puts "#{i}  #{b['name']}" }
  print '> '
  answer = $stdin.gets.to_i
  if choices[answer - 1] == bird && answer.positive?
    score[:right] += 1
    puts 'Right!', ''
  else
    score[:wrong] += 1
    puts "That was the #{bird['name']}. #{bird['hint']}", ''
    queue << bird if score[:wrong] < 8
  end
end

puts "#{score[:right]} right, #{score[:wrong]} wrong"
