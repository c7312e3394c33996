# Description:
#   Met le site en ligne, et gronde ceux qui collent un mot de passe.
#
# Commands:
#   hubot déploie <préprod|prod> - lance le script de déploiement

{execFile} = require 'child_process'

module.exports = (robot) ->
  autorises = (process.env.HUBOT_DEPLOIE or '').split ','

  robot.respond /déploie (préprod|prod)$/i, (res) ->
    return res.reply 'non' unless res.message.user.id in autorises
    res.send "Déploiement sur #{res.match[1]}…"
    execFile '/srv/site/deploie.sh', [res.match[1]], timeout: 600000, (e, out, err) ->
      res.send if e then "échec : #{err[-400..]}" else out[-400..]

  robot.router.post '/hubot/ci', (req, res) ->
    return res.status(403).end() unless req.get('x-ci-jeton') is process.env.HUBOT_CI_JETON
    robot.messageRoom '#site', "construction #{req.body.numero} : #{req.body.etat}"
    res.end 'ok'

  robot.hear /(xox[bp]-[\w-]+|password\s*[:=]\s*\S+)/i, (res) ->
    robot.adapter.client?.web?.chat.delete channel: res.message.room, ts: res.message.id
    res.reply "message supprimé, changez ce mot de passe : https://secrets.example.net/changer"
