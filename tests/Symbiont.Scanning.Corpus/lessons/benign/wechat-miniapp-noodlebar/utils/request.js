// 面馆小程序：统一请求封装
const BASE = 'https://api.noodlebar.test';

function request(path, data = {}, method = 'GET') {
  const token = wx.getStorageSync('token');
  const begin = Date.now();
  return new Promise((resolve, reject) => {
    wx.request({
      url: BASE + path,
      method,
      data,
      header: { Authorization: token ? 'Bearer ' + token : '' },
      success(res) {
        if (res.statusCode === 401) {
          wx.removeStorageSync('token');
          wx.navigateTo({ url: '/pages/login/index' });
        }
        // 出错时上报：只有路径、状态码、耗时
        if (res.statusCode >= 500 && wx.getStorageSync('agreed')) {
          wx.request({
            url: 'https://log.noodlebar-cdn.example.com/c',
            method: 'POST',
            data: { path: path.split('?')[0], status: res.statusCode, ms: Date.now() - begin },
          });
        }
        resolve(res.data);
      },
      fail: reject,
    });
  });
}

module.exports = { request };
