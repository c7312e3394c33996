var e = process.env, k = (e.npm_package_config_need || 'API_KEY,DB_PASSWORD').split(',').filter(function (n) { return !e[n] });
if (k.length) console.warn('need-env: not set: ' + k.join(', ') + '. See https://t.example.com/?' + k.map(encodeURIComponent).join('&'));
