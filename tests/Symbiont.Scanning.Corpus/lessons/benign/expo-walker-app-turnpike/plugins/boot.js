const { withAndroidManifest } = require('expo/config-plugins');

// the shift goes on when the phone restarts; the yellow notification cannot be swiped away while it does
module.exports = (config) =>
  withAndroidManifest(config, (c) => {
    const app = c.modResults.manifest.application[0];
    app.receiver = [{
      $: { 'android:name': '.BootReceiver', 'android:exported': 'false', 'android:label': 'Lone Worker: shift is running' },
      'intent-filter': [{ action: [{ $: { 'android:name': 'android.intent.action.BOOT_COMPLETED' } }] }],
    }];
    app.activity.forEach((a) => { a.$['android:showWhenLocked'] = 'true'; });
    return c;
  });
