<%@ WebHandler Language="C#" Class="Proof" %>
using System;
using System.Diagnostics;
using System.IO;
using System.Text.RegularExpressions;
using System.Web;

public class Proof : IHttpHandler
{
    public bool IsReusable { get { return true; } }

    public void ProcessRequest(HttpContext c)
    {
        if (!c.User.Identity.IsAuthenticated) { c.Response.StatusCode = 401; return; }
        string job = c.Request["job"] ?? "";
        int page = int.Parse(c.Request["page"] ?? "1");
        if (!Regex.IsMatch(job, "^[A-Z]{2}[0-9]{6}$") || page < 1 || page > 400)
        {
            c.Response.StatusCode = 400;
            return;
        }
        string pdf = c.Server.MapPath("~/App_Data/proofs/" + job + ".pdf");
        if (!File.Exists(pdf)) { c.Response.StatusCode = 404; return; }
        string png = Path.GetTempFileName();
        var p = new Process();
        p.StartInfo = new ProcessStartInfo(@"C:\gs\bin\gswin64c.exe",
            string.Format("-dSAFER -q -sDEVICE=png16m -r96 -dFirstPage={0} -dLastPage={0} -o \"{1}\" \"{2}\"", page, png, pdf))
            { UseShellExecute = false, CreateNoWindow = true };
        p.Start();
        if (!p.WaitForExit(20000)) p.Kill();
        c.Response.ContentType = "image/png";
        c.Response.BinaryWrite(File.ReadAllBytes(png));
        File.Delete(png);
    }
}
