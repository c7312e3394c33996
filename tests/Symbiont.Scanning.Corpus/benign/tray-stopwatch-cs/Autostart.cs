using System;
using System.Windows.Forms;
using Microsoft.Win32;

namespace Stopwatch;

/// <summary>The check box "Start with Windows" of the settings window.</summary>
internal sealed class Autostart
{
    private const string Run = @"Software\Microsoft\Windows\CurrentVersion\Run";
    private const string Name = "TrayStopwatch";

    public bool Enabled
    {
        get
        {
            using var key = Registry.CurrentUser.OpenSubKey(Run);
            return key?.GetValue(Name) is string path
                   && path.Trim('"').Equals(Application.ExecutablePath, StringComparison.OrdinalIgnoreCase);
        }
        set
        {
            using var key = Registry.CurrentUser.CreateSubKey(Run);
            if (value)
                key.SetValue(Name, $"\"{Application.ExecutablePath}\"");
            else
                key.DeleteValue(Name, throwOnMissingValue: false);
        }
    }

    public CheckBox CreateCheckBox()
    {
        var box = new CheckBox { Text = "Start with Windows", Checked = Enabled, AutoSize = true };
        box.CheckedChanged += (_, _) =>
        {
            try
            {
                Enabled = box.Checked;
            }
            catch (UnauthorizedAccessException)
            {
                MessageBox.Show("Your administrator does not allow this.", "Stopwatch");
                box.Checked = Enabled;
            }
        };
        return box;
    }
}
