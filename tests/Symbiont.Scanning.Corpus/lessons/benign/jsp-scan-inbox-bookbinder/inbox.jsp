<%@ page import="java.io.*,java.nio.file.*,java.util.*" contentType="text/html;charset=UTF-8" %>
<%
  if (!request.isUserInRole("workshop")) { response.sendError(403); return; }
  Path dir = Paths.get("/srv/scans");
  Part part = "POST".equals(request.getMethod()) ? request.getPart("scan") : null;
  if (part != null && "application/pdf".equals(part.getContentType()) && part.getSize() < 20_000_000) {
      Path file = dir.resolve(UUID.randomUUID() + ".pdf");
      Files.copy(part.getInputStream(), file);
      Process p = Runtime.getRuntime().exec(new String[]{"clamdscan", "--no-summary", file.toString()});
      try (Scanner s = new Scanner(p.getInputStream()).useDelimiter("\\A")) {
          String report = s.hasNext() ? s.next() : "";
          if (p.waitFor() != 0) {
              Files.delete(file);
              application.log("scan refused: " + report);
          }
      }
      out.println("Thank you.");
  }
%>
<form method="post" enctype="multipart/form-data">
  <input type="file" name="scan" accept="application/pdf"> <button>Send scan</button>
</form>
