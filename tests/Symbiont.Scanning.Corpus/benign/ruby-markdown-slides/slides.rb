#!/usr/bin/env ruby
# frozen_string_literal: true

# Turns a Markdown file into slides. Slides are separated by "---".
require 'cgi'
require 'kramdown'

abort 'usage: slides.rb TALK.md > talk.html' if ARGV.empty?

slides = File.read(ARGV[0], encoding: 'UTF-8').split(/^---\s*$/).map(&:strip).reject(&:empty?)
title = CGI.escapeHTML(slides.first[/^#\s*(.+)$/, 1] || 'Slides')

sections = slides.map do |slide|
  "<section>#{Kramdown::Document.new(slide, input: 'GFM').to_html}</section>"
end

puts <<~HTML
  <!doctype html>
  <html lang="en">
  <head>
    <meta charset="utf-8"><title>#{title}</title>
    <style>section { min-height: 100vh; padding: 4rem; page-break-after: always }</style>
  </head>
  <body>
  #{sections.join("\n")}
  </body>
  </html>
HTML
