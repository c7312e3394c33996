import DOMPurify from "isomorphic-dompurify";

const TAGS = ["b", "i", "em", "strong", "a", "p", "br", "ul", "ol", "li", "blockquote", "code"];

DOMPurify.addHook("afterSanitizeAttributes", (node) => {
  if (node.tagName === "A" && node.hasAttribute("href")) node.setAttribute("rel", "nofollow ugc");
});

export function sanitize(html: string): string {
  return DOMPurify.sanitize(html, { ALLOWED_TAGS: TAGS, ALLOWED_ATTR: ["href"], ALLOW_DATA_ATTR: false });
}
