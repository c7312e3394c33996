// tests run on a fixed day
const day = process.env.RENTAL_DAY;
const { now } = Date;
const start = now();
if (day) Date.now = () => Date.parse(day) + now() - start;
