// Load test of our own shop: k6 run -e BASE=https://staging.example.com load.js
import http from 'k6/http';
import { check, fail, sleep } from 'k6';

const base = __ENV.BASE;
if (!/^https:\/\/(staging|perf)\.example\.com$/.test(base)) fail('Only staging and perf, never production and never somebody else.');

export const options = {
  scenarios: {
    browse: { executor: 'ramping-vus', stages: [{ duration: '1m', target: 50 }, { duration: '5m', target: 200 }, { duration: '1m', target: 0 }] },
    attack: { executor: 'constant-arrival-rate', rate: 20, timeUnit: '1s', duration: '3m', preAllocatedVUs: 40, exec: 'login', startTime: '2m' },
  },
  thresholds: { http_req_failed: ['rate<0.01'], 'http_req_duration{name:list}': ['p(95)<400'] },
};

export default function () {
  const list = http.get(`${base}/api/articles?page=${Math.ceil(Math.random() * 20)}`, { tags: { name: 'list' } });
  check(list, { 'has articles': (r) => r.json('items.length') > 0 });
  sleep(1 + Math.random() * 3);
}

// Wrong passwords must be slowed down: after ten the answer is 429.
export function login() {
  const answer = http.post(`${base}/api/login`, JSON.stringify({ mail: 'load@example.com', password: 'wrong' }), {
    headers: { 'Content-Type': 'application/json' },
    responseCallback: http.expectedStatuses(401, 429),
  });
  check(answer, { 'not let in': (r) => r.status === 401 || r.status === 429 });
}
