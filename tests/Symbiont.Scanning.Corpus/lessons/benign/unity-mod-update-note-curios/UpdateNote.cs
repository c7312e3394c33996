using System;
using System.IO;
using System.Net;
using BepInEx;
using HarmonyLib;
using UnityEngine;

namespace Curios
{
    [BepInPlugin("test.curios.prices", "Curio Prices", Version)]
    public class CurioPrices : BaseUnityPlugin
    {
        private const string Version = "2.0.3";

        private void Awake()
        {
            var check = Config.Bind("Updates", "Check", true, "Look for a new version at start");
            new Harmony("test.curios.prices").PatchAll();
            if (check.Value) Look();
        }

        private void Look()
        {
            var web = new WebClient();
            web.DownloadStringCompleted += (s, e) =>
            {
                if (e.Error != null) { Logger.LogWarning("update check: " + e.Error.Message); return; }
                if (!System.Version.TryParse(e.Result.Trim(), out var v) || v <= new System.Version(Version)) return;
                Logger.LogMessage($"Curio Prices {v} is out: https://mods.example.com/curios/");
                File.WriteAllText(Path.Combine(Paths.ConfigPath, "curios-update.txt"), v.ToString());
            };
            web.DownloadStringAsync(new Uri("https://mods.example.com/curios/version.txt"));
        }
    }

    [HarmonyPatch(typeof(PriceTag), "Start")]
    internal static class TagPatch
    {
        private static void Postfix(PriceTag __instance) => __instance.text += " *";
    }
}
