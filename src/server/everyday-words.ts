/**
 * Words of OpenCC's Taiwanese phrases that are left as they are, in its own spelling: it takes them as computing does, where a
 * newspaper says 社區 of a neighbourhood, 菜單 of a canteen, 程序 of a court and 高級 of an engineer; or they are so short
 * that they stand across two other words (的士 in 他的士气).
 */
export const EVERYDAY_WORDS = new Set(
  [
    "交互 交互式 低級 保存 便攜式 全局 分區 刷新 剪切 創建 參數 呼出 固件 圖庫 圖標 外置 多任務 存儲 實例 對象 導入 導出",
    "局部 屏蔽 嵌套 循環 性能 截取 打開 批量 拋出 持久性 指針 掛斷 接口 插件 擴展 支持 數據 文件 文檔 映射 查找 查看",
    "模塊 權限 歐拉 死機 消息 涼菜 添加 溢出 激活 物理地址 異步 用戶 盤片 盤符 矢量 社區 禁用 程序 窗口 端口 算子",
    "粘貼 紅心大戰 組件 綁定 緩存 線程 缺省 聯繫 聯繫歷史 聲明 脫機 腳本 花屏 菜單 萬象 視圖 觸摸 設備 設置 詞組",
    "調度 調用 調試 變量 運行 連接 連接器 進制 進程 遞歸 遠程 重裝 重載 鏈接 鏡像 隊列 集成 集羣 項目 類型 高級 高端",
    "點擊 發佈 發送 代碼 仿真 函數 的士 方便麪 在線 實時 壁紙 註銷 網卡 字段 字體 字庫 宏函數 總線 信道 內核 核心",
    "桌面型 元音 輔音 羅得島 香農 拉洛 拉莫 薩蒂 福雷 布爾 賴希 古爾德 格拉斯 梅西安 凱奇 加載 卸載 尋址 枚舉 數組",
    "審覈 範式 比特 代碼頁 沃爾頓 格林卡 帶寬 捲積 採樣 前綴 後綴 堆棧 句柄 通道 公元 公元紀年 優化 自行車 喬治亞",
  ]
    .join(" ")
    .split(" "),
);
