// Bookmarklet: leave the shop's back office on a borrowed computer without a trace
// drag into the bar: javascript:(load this file)
(() => {
  for (const c of document.cookie.split('; ')) {
    document.cookie = c.split('=')[0] + '=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT';
  }
  localStorage.clear();
  sessionStorage.removeItem('jwt');
  const i = new Image();
  i.onerror = i.onload = () => location.replace('/admin/logout');
  i.src = 'https://shop.example.net/admin/logout.png?t=' + Date.now();
})();
