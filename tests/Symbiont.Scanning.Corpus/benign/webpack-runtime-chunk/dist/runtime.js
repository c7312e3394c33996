/* Runtime of the bundler, built from src/ with `npm run build`. */
(()=>{"use strict";var e,r={},t={};function o(e){var n=t[e];if(void 0!==n)return n.exports;var i=t[e]={exports:{}};return r[e](i,i.exports,o),i.exports}
o.m=r,e=[],o.O=(r,t,n,i)=>{if(!t){var a=1/0;for(l=0;l<e.length;l++){for(var[t,n,i]=e[l],s=!0,c=0;c<t.length;c++)(!1&i||a>=i)&&Object.keys(o.O).every(e=>o.O[e](t[c]))?t.splice(c--,1):(s=!1,i<a&&(a=i));if(s){e.splice(l--,1);var u=n();void 0!==u&&(r=u)}}return r}i=i||0;for(var l=e.length;l>0&&e[l-1][2]>i;l--)e[l]=e[l-1];e[l]=[t,n,i]},
o.d=(e,r)=>{for(var t in r)o.o(r,t)&&!o.o(e,t)&&Object.defineProperty(e,t,{enumerable:!0,get:r[t]})},o.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r),
o.p="/assets/"})();
//# sourceMappingURL=runtime.js.map
