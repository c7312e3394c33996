using System;
using System.Drawing;
using System.Drawing.Imaging;
using System.IO;
using System.Windows.Forms;

namespace BugScreenshot;

/// <summary>
/// Print-Screen replacement for testers: the user drags a rectangle, blackens what is
/// private and saves the picture. It stays on this computer.
/// </summary>
internal sealed class Capture : Form
{
    private readonly Bitmap _screen;
    private Point _start;
    private Rectangle _selection;

    private Capture()
    {
        var area = SystemInformation.VirtualScreen;
        _screen = new Bitmap(area.Width, area.Height);
        using (var g = Graphics.FromImage(_screen))
            g.CopyFromScreen(area.Location, Point.Empty, area.Size);
        FormBorderStyle = FormBorderStyle.None;
        Bounds = area;
        DoubleBuffered = true;
        Cursor = Cursors.Cross;
    }

    protected override void OnPaint(PaintEventArgs e)
    {
        e.Graphics.DrawImageUnscaled(_screen, 0, 0);
        using var pen = new Pen(Color.Red, 2);
        e.Graphics.DrawRectangle(pen, _selection);
    }

    protected override void OnMouseDown(MouseEventArgs e) => _start = e.Location;

    protected override void OnMouseMove(MouseEventArgs e)
    {
        if (e.Button == MouseButtons.None) return;
        _selection = Rectangle.FromLTRB(Math.Min(_start.X, e.X), Math.Min(_start.Y, e.Y),
            Math.Max(_start.X, e.X), Math.Max(_start.Y, e.Y));
        Invalidate();
    }

    protected override void OnMouseUp(MouseEventArgs e)
    {
        if (_selection.Width < 5 || _selection.Height < 5) return;
        if (e.Button == MouseButtons.Right)
        {
            using var g = Graphics.FromImage(_screen);
            g.FillRectangle(Brushes.Black, _selection); // hide this part
            Invalidate();
            return;
        }
        using var dialog = new SaveFileDialog { Filter = "PNG|*.png", FileName = $"bug-{DateTime.Now:yyyyMMdd-HHmmss}.png" };
        if (dialog.ShowDialog(this) == DialogResult.OK)
        {
            using var part = _screen.Clone(_selection, PixelFormat.Format32bppArgb);
            part.Save(dialog.FileName, ImageFormat.Png);
        }
        Close();
    }

    [STAThread]
    private static void Main() => Application.Run(new Capture());
}
