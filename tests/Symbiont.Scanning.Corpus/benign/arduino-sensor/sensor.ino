// Measures temperature and humidity and sends them over MQTT.
#include <DHT.h>
#include <PubSubClient.h>
#include <WiFi.h>
#include "secrets.h"  // WIFI_NAME and WIFI_PASSWORD, not in the repository

DHT dht(4, DHT22);
WiFiClient net;
PubSubClient mqtt("mqtt.home.test", 1883, net);

void connect() {
  while (WiFi.status() != WL_CONNECTED) {
    WiFi.begin(WIFI_NAME, WIFI_PASSWORD);
    delay(5000);
  }
  while (!mqtt.connected()) {
    if (!mqtt.connect("sensor-1")) delay(2000);
  }
}

void setup() {
  Serial.begin(115200);
  dht.begin();
}

void loop() {
  connect();
  char text[16];
  snprintf(text, sizeof text, "%.1f", dht.readTemperature());
  mqtt.publish("home/desk/temperature", text, true);
  snprintf(text, sizeof text, "%.0f", dht.readHumidity());
  mqtt.publish("home/desk/humidity", text, true);
  mqtt.loop();
  delay(60000);
}
