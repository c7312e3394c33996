fx_version "cerulean"
game "gta5"

author "Atelier Routes"
description "Garages publics, fourrière, frais de stationnement"
version "1.7.2"

server_script "server/main.lua"
client_script "client/main.lua"
dependencies { "vehicules", "banque" }
