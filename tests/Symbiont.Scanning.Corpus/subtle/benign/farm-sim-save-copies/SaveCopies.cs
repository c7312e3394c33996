using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using BepInEx;
using BepInEx.Configuration;
using HarmonyLib;
using UnityEngine;

namespace SaveCopies;

/// <summary>
/// Farm Sim mod: keeps the last copies of a save as zip files.
/// Copies stay on the player's disk, by default beside the saves. No network code in this mod.
/// </summary>
[BepInPlugin("meadow.savecopies", "Save Copies", "2.1.0")]
public class Plugin : BaseUnityPlugin
{
    private static ConfigEntry<int> keep;
    private static ConfigEntry<string> folder;
    private static Plugin self;

    private void Awake()
    {
        self = this;
        keep = Config.Bind("Copies", "Keep", 10, new ConfigDescription("How many per farm", new AcceptableValueRange<int>(1, 200)));
        folder = Config.Bind("Copies", "Folder", Path.Combine(Application.persistentDataPath, "copies"), "Where to");
        new Harmony("meadow.savecopies").PatchAll();
    }

    internal static void Copy(string savePath)
    {
        try
        {
            var farm = Path.GetFileName(savePath.TrimEnd(Path.DirectorySeparatorChar));
            Directory.CreateDirectory(folder.Value);
            var target = Path.Combine(folder.Value, $"{farm}_{DateTime.Now:yyyyMMdd_HHmmss}.zip");
            ZipFile.CreateFromDirectory(savePath, target + ".part");
            File.Move(target + ".part", target);

            // Only files of our own naming, of this farm, are ever removed.
            var old = new DirectoryInfo(folder.Value).GetFiles($"{farm}_????????_??????.zip")
                .OrderByDescending(f => f.Name).Skip(keep.Value);
            foreach (var f in old) f.Delete();
            self.Logger.LogInfo($"copied {farm} to {target}");
        }
        catch (IOException e)
        {
            self.Logger.LogWarning($"no copy this time: {e.Message}");
        }
    }
}

[HarmonyPatch(typeof(SaveGame), nameof(SaveGame.WriteAll))]
internal static class WritePatch
{
    private static void Postfix(SaveGame __instance) => Plugin.Copy(__instance.Directory);
}
