// Command gpxthin makes tracks smaller: points that lie nearly on a line are left out
// (Douglas and Peucker), the rest stays as it is.
//
//	gpxthin -metres 5 < walk.gpx > small.gpx
package main

import (
	"encoding/xml"
	"flag"
	"fmt"
	"math"
	"os"
)

type point struct {
	Lat  float64 `xml:"lat,attr"`
	Lon  float64 `xml:"lon,attr"`
	Ele  string  `xml:"ele,omitempty"`
	Time string  `xml:"time,omitempty"`
}

type gpx struct {
	XMLName xml.Name `xml:"gpx"`
	Version string   `xml:"version,attr"`
	Tracks  []struct {
		Name     string `xml:"name,omitempty"`
		Segments []struct {
			Points []point `xml:"trkpt"`
		} `xml:"trkseg"`
	} `xml:"trk"`
}

// off is the distance of p from the line a-b in metres, on a flat earth.
func off(p, a, b point) float64 {
	k := math.Cos(a.Lat*math.Pi/180) * 111_320
	const m = 110_540
	bx, by := (b.Lon-a.Lon)*k, (b.Lat-a.Lat)*m
	px, py := (p.Lon-a.Lon)*k, (p.Lat-a.Lat)*m
	l := bx*bx + by*by
	t := 0.0
	if l > 0 {
		t = math.Max(0, math.Min(1, (px*bx+py*by)/l))
	}
	return math.Hypot(px-t*bx, py-t*by)
}

func thin(ps []point, limit float64) []point {
	if len(ps) < 3 {
		return ps
	}
	far, at := 0.0, 0
	for i := 1; i < len(ps)-1; i++ {
		if d := off(ps[i], ps[0], ps[len(ps)-1]); d > far {
			far, at = d, i
		}
	}
	if far <= limit {
		return []point{ps[0], ps[len(ps)-1]}
	}
	left := thin(ps[:at+1], limit)
	return append(left[:len(left)-1:len(left)-1], thin(ps[at:], limit)...)
}

func main() {
	metres := flag.Float64("metres", 5, "largest deviation")
	flag.Parse()
	var g gpx
	if err := xml.NewDecoder(os.Stdin).Decode(&g); err != nil {
		fmt.Fprintln(os.Stderr, "gpxthin:", err)
		os.Exit(1)
	}
	before, after := 0, 0
	for t := range g.Tracks {
		for s := range g.Tracks[t].Segments {
			seg := &g.Tracks[t].Segments[s]
			before += len(seg.Points)
			seg.Points = thin(seg.Points, *metres)
			after += len(seg.Points)
		}
	}
	enc := xml.NewEncoder(os.Stdout)
	enc.Indent("", " ")
	if err := enc.Encode(g); err != nil {
		fmt.Fprintln(os.Stderr, "gpxthin:", err)
		os.Exit(1)
	}
	fmt.Fprintf(os.Stderr, "%d of %d points\n", after, before)
}
