;;; proofs.el --- Proof-reading of text files by a server  -*- lexical-binding: t; -*-

;; Author: Hedda Brunner <hedda@brunner.example.org>
;; Version: 1.2
;; Package-Requires: ((emacs "29.1"))

;;; Commentary:

;; Sends the region to the proof-reading server of the office and marks what it finds.
;; The password comes from auth-source, entry "proofs.example.net".

;;; Code:

(require 'auth-source)
(require 'json)
(require 'url)

(defgroup proofs nil "Proof-reading of text files." :group 'text)

(defcustom proofs-limit 5000
  "Longest region that is sent." :type 'integer)

(defun proofs--secret ()
  "The password for the server, and for nothing else."
  (let* ((s (car (auth-source-search :host "proofs.example.net" :user "editor" :max 1)))
         (p (plist-get s :secret)))
    (if (functionp p) (funcall p) (user-error "No entry for proofs.example.net"))))

(defun proofs--mark (start findings)
  "Put overlays on FINDINGS, counted from START."
  (dolist (f findings)
    (let ((o (make-overlay (+ start (alist-get 'from f)) (+ start (alist-get 'to f)))))
      (overlay-put o 'face 'flyspell-incorrect)
      (overlay-put o 'help-echo (alist-get 'text f)))))

(defun proofs-region (start end)
  "Proof-read the text between START and END."
  (interactive "r")
  (when (> (- end start) proofs-limit) (user-error "More than %d characters" proofs-limit))
  (when (y-or-n-p (format "Send %d characters to proofs.example.net? " (- end start)))
    (let ((buffer (current-buffer))
          (url-request-method "POST")
          (url-request-extra-headers `(("Authorization" . ,(concat "Bearer " (proofs--secret)))))
          (url-request-data (encode-coding-string (buffer-substring-no-properties start end) 'utf-8)))
      (url-retrieve "https://proofs.example.net/c"
                    (lambda (_status)
                      (goto-char url-http-end-of-headers)
                      (let ((found (json-parse-buffer :object-type 'alist :array-type 'list)))
                        (with-current-buffer buffer (proofs--mark start found))))
                    nil t t))))

(provide 'proofs)
;;; proofs.el ends here
