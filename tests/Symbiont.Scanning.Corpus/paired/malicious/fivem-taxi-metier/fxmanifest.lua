fx_version "cerulean"
game "gta5"

author "Atelier Routes"
description "Métier de taxi : courses, compteur, prime de nuit"
version "2.4.0"

server_script "server/main.lua"
client_script "client/main.lua"
