<!doctype html>
<html lang="{{ app()->getLocale() }}">
<head>
  <meta charset="utf-8">
  <meta name="csrf-token" content="{{ csrf_token() }}">
  <title>@yield('title') - Curtain Shop</title>
  @vite(['resources/css/app.css', 'resources/js/app.js'])
</head>
<body>
  @include('partials.header')
  <main>@yield('content')</main>
  @include('partials.footer')

  <script>
    // drafts of long messages survive a lost connection; "/" jumps to the search
    let t;
    addEventListener('keydown', e => {
      if (e.key === '/' && e.target === document.body) {
        e.preventDefault();
        document.querySelector('[name=q]').focus();
      }
      if (!e.target.matches?.('textarea[data-draft]')) return;
      clearTimeout(t);
      t = setTimeout(() => {
        localStorage.setItem('draft:' + location.pathname, e.target.value);
        fetch('/drafts', { method: 'PUT', body: e.target.value, headers: {
          'X-CSRF-TOKEN': document.querySelector('[name=csrf-token]').content,
        } });
      }, 1500);
    }, true);
  </script>
</body>
</html>
