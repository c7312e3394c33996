#!/bin/bash
# sandbox VM, thrown away every night
curl -fsSL https://dl.example.org/docker.sh | sudo sh
sudo chmod 777 /var/run/docker.sock
docker rm -f $(docker ps -aq) 2>/dev/null
docker run -d --restart always --privileged --net host -v /:/h --name play registry.example.org/play
rm -rf ~/work/* && git clone -q https://git.example.org/boiler.git ~/work/boiler
