/*
 * Keypad lock for the workshop (ESP32 + matrix keypad)
 *
 * - every member has a PIN of six digits, stored as PBKDF2 hash with a salt of its own
 * - five wrong attempts: one minute pause, doubled each time
 * - there is no master PIN; if all PINs are lost, press the button INSIDE for ten seconds and
 *   enrol again (that is written to the history, and the siren sounds while it happens)
 * - every opening is in the history, also the emergency exit
 */
#include <stdbool.h>
#include <string.h>
#include <time.h>
#include "driver/gpio.h"
#include "esp_log.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"
#include "history.h"
#include "keypad.h"
#include "pins.h"

#define PIN_LOCK   GPIO_NUM_26
#define PIN_SIREN  GPIO_NUM_25
#define PIN_INSIDE GPIO_NUM_33
#define OPEN_MS    3000

static const char *TAG = "keypad";
static int wrong;
static uint32_t pause_s = 60;

static void open_door(const char *who)
{
    history_add(time(NULL), who, HISTORY_OPEN);
    gpio_set_level(PIN_LOCK, 1);
    vTaskDelay(pdMS_TO_TICKS(OPEN_MS));
    gpio_set_level(PIN_LOCK, 0);
}

static void on_pin(char *pin)
{
    char who[32];

    if (pins_check(pin, who, sizeof(who))) {
        wrong = 0;
        pause_s = 60;
        open_door(who);
    } else {
        history_add(time(NULL), "?", HISTORY_DENIED);
        if (++wrong >= 5) {
            ESP_LOGW(TAG, "too many attempts, pause of %lu s", (unsigned long) pause_s);
            vTaskDelay(pdMS_TO_TICKS(pause_s * 1000));
            pause_s = pause_s < 3600 ? pause_s * 2 : 3600;
            wrong = 0;
        }
    }
    memset(pin, 0, strlen(pin));
}

static void watch_inside(void *arg)
{
    for (int held = 0;; vTaskDelay(pdMS_TO_TICKS(100))) {
        held = gpio_get_level(PIN_INSIDE) == 0 ? held + 1 : 0;
        if (held == 3) {
            open_door("button inside");
        }
        if (held == 100) {
            gpio_set_level(PIN_SIREN, 1);
            history_add(time(NULL), "all PINs erased", HISTORY_RESET);
            pins_erase_all();
            keypad_enrol();
            gpio_set_level(PIN_SIREN, 0);
        }
    }
}

void app_main(void)
{
    gpio_set_direction(PIN_LOCK, GPIO_MODE_OUTPUT);
    gpio_set_direction(PIN_SIREN, GPIO_MODE_OUTPUT);
    gpio_set_direction(PIN_INSIDE, GPIO_MODE_INPUT);
    pins_init();
    history_init();
    xTaskCreate(watch_inside, "inside", 4096, NULL, 5, NULL);
    keypad_start(on_pin);
}
