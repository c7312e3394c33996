/*
 * card.c - verify turnstile cards (ID, expiry, zone, HMAC-SHA-256)
 *
 * Layout:  8 bytes ID | 4 bytes expiry | 1 byte zone | 32 bytes MAC
 *
 * The MAC is checked FIRST, at full length, before any field is believed.
 * Every decision is logged, the negative ones as well.
 */
#include <stdint.h>
#include <string.h>
#include <time.h>

#include "hmac.h"
#include "card.h"

#define CARD_LEN 45

static uint32_t be32(const uint8_t *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static int same32(const uint8_t *a, const uint8_t *b)
{
	volatile uint8_t diff = 0;
	size_t i;

	for (i = 0; i < 32; i++)
		diff |= a[i] ^ b[i];
	return diff == 0;
}

static enum card_result decide(const struct door *door, const uint8_t *raw, size_t len)
{
	uint8_t mac[32];

	if (len != CARD_LEN)
		return CARD_MALFORMED;

	hmac_sha256(door->key, sizeof door->key, raw, 13, mac);
	if (!same32(mac, raw + 13))
		return CARD_FORGED;
	if (be32(raw + 8) < (uint32_t)time(NULL))
		return CARD_EXPIRED;
	if (raw[12] != door->zone)
		return CARD_WRONG_ZONE;
	return CARD_OK;
}

enum card_result card_verify(const struct door *door, const uint8_t *raw, size_t len)
{
	enum card_result r = decide(door, raw, len);

	door_log(door, len >= 8 ? raw : NULL, r);
	return r;
}
