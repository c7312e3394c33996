/** At which hours is everybody at work? Works with the time zones of the runtime. */
export interface Person {
  name: string;
  zone: string;
  /** Local working hours, e.g. [9, 17]. */
  hours: [number, number];
}

export interface Slot {
  start: Date;
  /** Local time of each person. */
  local: Record<string, string>;
  /** How far the least lucky person is from the middle of the day. */
  strain: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function localHour(date: Date, zone: string): { hour: number; weekday: string; text: string } {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone, hour: "2-digit", minute: "2-digit", weekday: "short", hour12: false,
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(date).map((p) => [p.type, p.value]));
  return {
    hour: Number(parts.hour) + Number(parts.minute) / 60,
    weekday: parts.weekday,
    text: `${parts.weekday} ${parts.hour}:${parts.minute}`,
  };
}

export function overlap(people: Person[], from: Date, days = 5, minutes = 30): Slot[] {
  const result: Slot[] = [];
  const step = 30 * 60_000;
  const first = Math.ceil(from.getTime() / step) * step;
  for (let t = first; t < first + days * 86_400_000; t += step) {
    const start = new Date(t);
    const local: Record<string, string> = {};
    let strain = 0;
    const fits = people.every((p) => {
      const { hour, weekday, text } = localHour(start, p.zone);
      const [begin, end] = p.hours;
      local[p.name] = text;
      strain = Math.max(strain, Math.abs(hour - (begin + end) / 2));
      return weekday !== "Sat" && weekday !== "Sun" && hour >= begin && hour + minutes / 60 <= end;
    });
    if (fits) result.push({ start, local, strain });
  }
  return result.sort((a, b) => a.strain - b.strain || a.start.getTime() - b.start.getTime());
}
