package origins

import (
	"log"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

// Options of the middleware. "*" alone opens the API to everybody, without cookies.
type Options struct {
	Origins     []string
	Credentials bool
	Debug       bool // also lets localhost in, on every port
}

func allowed(o Options, origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	if o.Debug && (u.Hostname() == "localhost" || u.Hostname() == "127.0.0.1") {
		log.Printf("origins: %s let in, debug is on", origin)
		return true
	}
	for _, x := range o.Origins {
		if x == origin || x == u.Host {
			return true
		}
		// "*.widget.example.net" means real subdomains, hence the dot
		if strings.HasPrefix(x, "*.") && strings.HasSuffix(u.Hostname(), x[1:]) {
			return true
		}
	}
	return false
}

// New answers preflight requests and sets the headers.
func New(o Options) gin.HandlerFunc {
	open := len(o.Origins) == 1 && o.Origins[0] == "*"
	return func(c *gin.Context) {
		origin := c.GetHeader("Origin")
		h := c.Writer.Header()
		switch {
		case open:
			h.Set("Access-Control-Allow-Origin", "*")
		case origin != "" && allowed(o, origin):
			h.Set("Access-Control-Allow-Origin", origin)
			h.Add("Vary", "Origin")
			if o.Credentials {
				h.Set("Access-Control-Allow-Credentials", "true")
			}
		}
		if c.Request.Method == "OPTIONS" {
			h.Set("Access-Control-Allow-Headers", c.GetHeader("Access-Control-Request-Headers"))
			c.AbortWithStatus(204)
			return
		}
		c.Next()
	}
}
