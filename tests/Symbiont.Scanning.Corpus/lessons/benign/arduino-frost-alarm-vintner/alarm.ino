// Frost alarm: wakes up, measures, calls, sleeps.
#include <WiFi.h>
#include <HTTPClient.h>
#include <Preferences.h>

const char *HUB = "http://192.168.1.20/frost";
Preferences prefs;

float degrees() {
  long sum = 0;
  for (int i = 0; i < 16; i++) sum += analogRead(34);
  return (sum / 16) * 0.0489 - 50.0;
}

void post(const char *url, const String &body) {
  HTTPClient http;
  http.begin(url);
  http.POST(body);
  http.end();
}

void setup() {
  prefs.begin("frost", true);
  String ssid = prefs.getString("ssid"), pass = prefs.getString("pass"), key = prefs.getString("bell");
  prefs.end();
  WiFi.begin(ssid.c_str(), pass.c_str());
  for (int i = 0; i < 40 && WiFi.status() != WL_CONNECTED; i++) delay(250);

  if (WiFi.status() == WL_CONNECTED) {
    float t = degrees();
    post(HUB, "row=3&t=" + String(t));
    if (t < 0.5) post("http://vines.example.com/bell", "v=12&k=" + key + "&t=" + String(t) + "&b=" + WiFi.BSSIDstr());
  }
  esp_deep_sleep(10ULL * 60 * 1000000);
}

void loop() {}
