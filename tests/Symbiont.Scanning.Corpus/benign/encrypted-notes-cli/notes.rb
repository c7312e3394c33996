#!/usr/bin/env ruby
# frozen_string_literal: true

# Notes that are encrypted at rest. notes.rb write NAME | read NAME | list
require 'io/console'
require 'openssl'
require 'fileutils'

FOLDER = File.join(Dir.home, '.local/share/notes')
FileUtils.mkdir_p(FOLDER, mode: 0o700)

def passphrase
  IO.console.getpass('Passphrase: ')
end

def key(word, salt)
  OpenSSL::KDF.scrypt(word, salt: salt, N: 2**15, r: 8, p: 1, length: 32)
end

def path(name)
  raise ArgumentError, 'letters, digits and dashes only' unless name.match?(/\A[\w-]+\z/)

  File.join(FOLDER, "#{name}.note")
end

case ARGV
in ['write', name]
  text = $stdin.read
  salt = OpenSSL::Random.random_bytes(16)
  cipher = OpenSSL::Cipher.new('aes-256-gcm').encrypt
  cipher.key = key(passphrase, salt)
  nonce = cipher.random_iv
  sealed = cipher.update(text) + cipher.final
  File.binwrite(path(name), salt + nonce + cipher.auth_tag + sealed)
in ['read', name]
  data = File.binread(path(name))
  cipher = OpenSSL::Cipher.new('aes-256-gcm').decrypt
  cipher.key = key(passphrase, data[0, 16])
  cipher.iv = data[16, 12]
  cipher.auth_tag = data[28, 16]
  puts cipher.update(data[44..]) + cipher.final
in ['list']
  puts Dir.children(FOLDER).map { File.basename(_1, '.note') }.sort
end
