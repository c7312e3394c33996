(async () => {
  const sku = document.querySelector('[itemprop="sku"]')?.textContent.trim();
  const price = document.querySelector('[itemprop="price"]');
  if (!sku || !price) return;
  const low = await browser.runtime.sendMessage({ type: 'price', sku });
  if (!low) return;
  const b = document.createElement('small');
  b.textContent = ` lowest in 90 days: ${low.price} (${low.day})`;
  price.after(b);
})();
