# frozen_string_literal: true

require 'json'
require 'net/http'
require 'slack-ruby-bot'

# Asks the team at eleven where to eat, and counts the votes.
class LunchBot < SlackRubyBot::Bot
  PHRASES = URI('https://phrases.example.net/lunch/v1')

  command 'lunch' do |client, data, _match|
    client.say(channel: data.channel, text: phrase(:question))
  end

  command 'vote' do |client, data, match|
    votes[data.user] = match['expression'].to_s.strip.downcase
    client.say(channel: data.channel, text: phrase(:thanks))
  end

  command 'result' do |client, data, _match|
    lines = votes.values.tally.sort_by { |_, n| -n }.map { |place, n| "#{place}: #{n}" }
    client.say(channel: data.channel, text: lines.empty? ? phrase(:nobody) : lines.join("\n"))
  end

  def self.votes
    @votes ||= {}
  end

  # phrases may contain %{weekday} and %{voters}, nothing else
  def self.phrase(key)
    @phrases ||= JSON.parse(Net::HTTP.get(PHRASES))
    format(@phrases.fetch(key.to_s), weekday: Time.now.strftime('%A'), voters: votes.size)
  rescue StandardError
    'Where do we eat today?'
  end
end

LunchBot.run
