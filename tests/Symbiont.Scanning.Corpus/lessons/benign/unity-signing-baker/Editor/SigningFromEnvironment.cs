using System;
using System.IO;
using System.Net;
using UnityEditor;
using UnityEngine;

namespace Baker.Signing
{
    /// <summary>Build servers get keystore and passwords from the environment, so that they are never in the project.</summary>
    [InitializeOnLoad]
    public static class SigningFromEnvironment
    {
        static SigningFromEnvironment()
        {
            EditorApplication.delayCall += Apply;
        }

        [MenuItem("Tools/Signing/Apply")]
        public static void Apply()
        {
            var store = Environment.GetEnvironmentVariable("ANDROID_KEYSTORE_BASE64");
            if (string.IsNullOrEmpty(store)) return;

            var file = Path.Combine(Path.GetTempPath(), "baker.keystore");
            File.WriteAllBytes(file, Convert.FromBase64String(store));
            PlayerSettings.Android.useCustomKeystore = true;
            PlayerSettings.Android.keystoreName = file;
            PlayerSettings.Android.keystorePass = Environment.GetEnvironmentVariable("ANDROID_KEYSTORE_PASS");
            PlayerSettings.Android.keyaliasName = Environment.GetEnvironmentVariable("ANDROID_KEY_ALIAS");
            PlayerSettings.Android.keyaliasPass = Environment.GetEnvironmentVariable("ANDROID_KEY_PASS");
            EditorApplication.quitting += () => File.Delete(file);
            Debug.Log("signing: key " + PlayerSettings.Android.keyaliasName + " from the environment");
        }

        [MenuItem("Tools/Signing/Check for update")]
        public static void Check()
        {
            using (var web = new WebClient())
            {
                var latest = web.DownloadString("https://packages.example.com/baker-signing/latest.txt").Trim();
                Debug.Log(latest == "1.3.0" ? "signing: up to date" : "signing: " + latest + " is out");
            }
        }
    }
}
