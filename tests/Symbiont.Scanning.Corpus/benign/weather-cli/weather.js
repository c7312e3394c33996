#!/usr/bin/env node
// Prints the forecast for a place.
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { units: { type: 'string', default: 'metric' }, days: { type: 'string', default: '3' }, json: { type: 'boolean' } },
});

const place = positionals.join(' ');
if (!place) {
  console.error('usage: weather PLACE [--days 3] [--units metric|imperial] [--json]');
  process.exit(2);
}

const key = process.env.WEATHER_API_KEY;
if (!key) {
  console.error('set WEATHER_API_KEY; a free key is enough');
  process.exit(2);
}

const url = new URL('https://api.weather.example.com/v1/forecast');
url.search = new URLSearchParams({ q: place, units: values.units, days: values.days }).toString();

const response = await fetch(url, { headers: { authorization: `Bearer ${key}` }, signal: AbortSignal.timeout(10_000) });
if (!response.ok) {
  console.error(`the service answered ${response.status}`);
  process.exit(1);
}

const forecast = await response.json();
if (values.json) console.log(JSON.stringify(forecast, null, 2));
else for (const day of forecast.days) console.log(day.date, `${day.min}–${day.max}°`, day.text);
